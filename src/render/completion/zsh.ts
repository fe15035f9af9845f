import { type CommandShown, commandsIn, plainSummary } from "./command-tree.ts";

const entry = (name: string, summary: string): string =>
  `'${name}${summary === "" ? "" : `:${plainSummary(summary)}`}'`;

/** For zsh: put it into a folder of `fpath` as `_riskpaper`, or `source <(riskpaper completion zsh)` behind `compinit`. */
export function zshCompletion(root: CommandShown): string {
  const commands = commandsIn(root);
  const paths = commands.flatMap(({ path }) => (path.length > 0 ? [`/${path.join("/")}`] : []));
  const values = commands.flatMap(({ path, command }) =>
    command.options.flatMap(({ flags, takesValue, values }) =>
      takesValue
        ? flags.map(
            (flag) =>
              `    '/${path.join("/")} ${flag}') ${values.length > 0 ? `compadd -- ${values.map((one) => `'${one}'`).join(" ")}` : "_files"}; return ;;`,
          )
        : [],
    ),
  );
  const cases = commands.map(({ path, command }) => {
    const flags = command.options.flatMap(({ flags, summary }) => flags.map((flag) => entry(flag, summary)));
    const others = [
      ...command.commands.map(({ name, summary }) => entry(name, summary)),
      ...command.values.map((one) => entry(one, "")),
    ];
    return `    '/${path.join("/")}')
      flags=(${flags.join(" ")})
      others=(${others.join(" ")}) ;;`;
  });
  return `#compdef riskpaper
# riskpaper completion zsh
_riskpaper() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} at=/ one
  local -a flags others
  for one in \${words[2,CURRENT-1]}; do
    case "\${at%/}/$one" in
    ${paths.map((path) => `'${path}'`).join(" | ")}) at=\${at%/}/$one ;;
    esac
  done
  case "$at $prev" in
${values.join("\n")}
  esac
  case $at in
${cases.join("\n")}
  esac
  if [[ $cur == -* ]]; then
    _describe -t options option flags
  elif (( $#others )); then
    _describe -t commands command others || _files
  else
    _files
  fi
}
compdef _riskpaper riskpaper
`;
}
