// The package describes its Node entry only; the bundled one is the same library without its file and stream parts.
declare module "exceljs/dist/exceljs.min.js" {
  import type Excel from "exceljs";
  const bundled: Pick<typeof Excel, "Workbook">;
  export default bundled;
}
