const CONTENTS = /<nav class="contents"[\s\S]*?<\/nav>/;

export const hasContents = (html: string): boolean => CONTENTS.test(html);

/** The page with a number beside each line of its contents, for paper; `numberOf` is asked by anchor. */
export const numberedContents = (html: string, numberOf: (anchor: string) => string): string =>
  html.replace(CONTENTS, (contents) =>
    contents.replace(
      /(<a href="#(\w+)">[\s\S]*?)<\/a>/g,
      (_, line: string, anchor: string) => `${line}<span class="dots"></span><span>${numberOf(anchor)}</span></a>`,
    ),
  );
