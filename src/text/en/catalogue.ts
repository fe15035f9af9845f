import type { Catalogue } from "../catalogue.ts";
import cli from "./cli.ts";
import desk from "./desk.ts";
import diagnostics from "./diagnostics.ts";
import interview from "./interview.ts";
import ledger from "./ledger.ts";
import papers from "./papers.ts";
import terms from "./terms.ts";

const catalogue: Catalogue = { locale: "en", cli, desk, diagnostics, interview, ledger, papers, terms };
export default catalogue;
