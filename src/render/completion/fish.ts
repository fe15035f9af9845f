import { type CommandShown, commandsIn, plainSummary } from "./command-tree.ts";

const quoted = (text: string): string => `'${text}'`;

/** For fish: `riskpaper completion fish > ~/.config/fish/completions/riskpaper.fish`. */
export function fishCompletion(root: CommandShown): string {
  const commands = commandsIn(root);
  const paths = commands.flatMap(({ path }) => (path.length > 0 ? [`/${path.join("/")}`] : []));
  const lines = commands.flatMap(({ path, command }) => {
    const at = `complete -c riskpaper -n ${quoted(`test (__riskpaper_at) = /${path.join("/")}`)}`;
    return [
      ...command.commands.map(({ name, summary }) => `${at} -f -a ${quoted(name)} -d ${quoted(plainSummary(summary))}`),
      ...(command.values.length > 0 ? [`${at} -a ${quoted(command.values.join(" "))}`] : []),
      ...command.options.map(({ flags, takesValue, values, summary }) => {
        const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
        const value = takesValue ? (values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : " -r -F") : "";
        return `${at} ${names.join(" ")}${value} -d ${quoted(plainSummary(summary))}`;
      }),
    ];
  });
  return `# riskpaper completion fish
function __riskpaper_at
  set -l at /
  for word in (commandline -opc)[2..-1]
    switch (string trim -r -c / $at)/$word
      case ${paths.map(quoted).join(" ")}
        set at (string trim -r -c / $at)/$word
    end
  end
  echo $at
end
${lines.join("\n")}
`;
}
