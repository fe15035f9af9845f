import { type CommandShown, commandsIn } from "./command-tree.ts";

const quoted = (words: readonly string[]): string => `'${words.join(" ")}'`;

/** For bash 4 and newer: `source <(riskpaper completion bash)`. */
export function bashCompletion(root: CommandShown): string {
  const commands = commandsIn(root);
  const paths = commands.flatMap(({ path }) => (path.length > 0 ? [`/${path.join("/")}`] : []));
  const values = commands.flatMap(({ path, command }) =>
    command.options.flatMap(({ flags, takesValue, values }) =>
      takesValue
        ? flags.map(
            (flag) =>
              `    '/${path.join("/")} ${flag}') ${values.length > 0 ? `words=${quoted(values)}; only=1` : "only=1"} ;;`,
          )
        : [],
    ),
  );
  const words = commands.map(({ path, command }) => {
    const flags = command.options.flatMap((one) => one.flags);
    const others = [...command.commands.map((one) => one.name), ...command.values];
    return `    '/${path.join("/")}') flags=${quoted(flags)}; words=${quoted(others)} ;;`;
  });
  return `# riskpaper completion bash
_riskpaper() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path=/ words= flags= only= at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${path%/}/\${COMP_WORDS[at]}" in
    ${paths.map((path) => `'${path}'`).join(" | ")}) path=\${path%/}/\${COMP_WORDS[at]} ;;
    esac
  done
  case "$path $prev" in
${values.join("\n")}
  esac
  if [[ -z $only ]]; then
    case $path in
${words.join("\n")}
    esac
    [[ $cur == -* ]] && words=$flags
  fi
  COMPREPLY=()
  [[ -n $words ]] && mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  # Nothing of ours: the shell offers files.
}
complete -o default -o bashdefault -F _riskpaper riskpaper
`;
}
