import type { DocumentName, PaperDocument } from "../render/document-name.ts";

export type Format = "md" | "html" | "xlsx";

/** What `render` can make: of what, and in which formats, the usual one first. */
export const DOCUMENTS = {
  workpaper: { of: "paper", formats: ["html", "md"] },
  confirmation: { of: "paper", formats: ["html", "md"] },
  "self-inspection": { of: "paper", formats: ["html", "md"] },
  rectification: { of: "paper", formats: ["xlsx"] },
  "duty-cards": { of: "library", formats: ["html", "md"] },
  commitments: { of: "library", formats: ["html", "md"] },
  "library-report": { of: "library", formats: ["html", "md"] },
} as const satisfies Readonly<Record<DocumentName, { readonly of: string; readonly formats: readonly Format[] }>>;

export const isPaperDocument = (name: DocumentName): name is PaperDocument => DOCUMENTS[name].of === "paper";
