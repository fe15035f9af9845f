import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { browserPipe } from "../../src/io/browser-pipe.ts";

function joined() {
  const to = new PassThrough();
  const from = new PassThrough();
  return { pipe: browserPipe(to, from), asked: () => String(to.read() ?? ""), from };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the pipe to the browser", () => {
  it("puts answers to their questions, however they are cut and in whatever order they come", async () => {
    const { pipe, asked, from } = joined();
    const first = pipe.ask("A.one", { x: 1 });
    const second = pipe.ask("B.two", {}, "page");
    expect(
      asked()
        .split("\0")
        .filter(Boolean)
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { id: 1, method: "A.one", params: { x: 1 } },
      { id: 2, method: "B.two", params: {}, sessionId: "page" },
    ]);
    const answers = Buffer.from('{"id":2,"result":"检查"}\0{"id":1,"result":"底稿"}\0');
    for (const byte of answers) from.write(Buffer.from([byte]));
    expect(await second).toBe("检查");
    expect(await first).toBe("底稿");
  });

  it("tells the event of the page that was waited for, and no other", async () => {
    const { pipe, from } = joined();
    let told = false;
    void pipe.heard("Page.loadEventFired", "mine").then(() => (told = true));
    from.write('{"method":"Page.loadEventFired","sessionId":"other"}\0{"method":"Page.other","sessionId":"mine"}\0');
    await turn();
    expect(told).toBe(false);
    from.write('{"method":"Page.loadEventFired","sessionId":"mine","params":{}}\0');
    await turn();
    expect(told).toBe(true);
  });

  it("says no as the browser does, and lets nobody wait for one that is gone", async () => {
    const { pipe, from } = joined();
    const refused = pipe.ask("A");
    from.write('{"id":1,"error":{"message":"not here"}}\0');
    await expect(refused).rejects.toThrow("not here");
    const waiting = [pipe.ask("B"), pipe.heard("E", "s")];
    pipe.end(new Error("gone"));
    for (const one of waiting) await expect(one).rejects.toThrow("gone");
    await expect(pipe.ask("C")).rejects.toThrow("gone");
  });
});
