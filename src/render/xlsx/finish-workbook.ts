// No zip tool reads a year before 1980. Local time, since that is what fflate writes: the same bytes in every time zone.
const fixedTime = (): Date => new Date(1980, 0, 1, 12, 0, 0);

/**
 * The bytes of a workbook as exceljs wrote it, packed again with fixed times (its own stamps are the clock's), without folder
 * entries, and with what exceljs cannot say: quotePrefix on the styles marked with a reading order.
 */
export async function finishWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const packed = parts.map(([name, content]) => [
    name,
    name === "xl/styles.xml" ? strToU8(quotePrefixed(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: fixedTime(), level: 6 });
}

const quotePrefixed = (styles: string): string =>
  styles.replace(/<xf ([^>]*)>(<alignment [^>]*?) readingOrder="1"/g, '<xf $1 quotePrefix="1">$2');
