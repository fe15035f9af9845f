import { type CommandShown, commandsIn, plainSummary } from "./command-tree.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (words: readonly string[]): string => `@(${words.map(quoted).join(", ")})`;

/** For PowerShell 5.1 and newer: `riskpaper completion powershell | Out-String | Invoke-Expression`, in the profile for good. */
export function powershellCompletion(root: CommandShown): string {
  const commands = commandsIn(root);
  const words = commands.map(({ path, command }) => {
    const others = [...command.commands.map((one) => one.name), ...command.values];
    return `    ${quoted(`/${path.join("/")}`)} = @{ words = ${list(others)}; flags = ${list(command.options.flatMap((one) => one.flags))} }`;
  });
  const values = commands.flatMap(({ path, command }) =>
    command.options.flatMap(({ flags, takesValue, values }) =>
      takesValue ? flags.map((flag) => `    ${quoted(`/${path.join("/")} ${flag}`)} = ${list(values)}`) : [],
    ),
  );
  const told = new Map(commands.flatMap(({ command }) => [[command.name, plainSummary(command.summary)] as const]));
  return `# riskpaper completion powershell
Register-ArgumentCompleter -Native -CommandName riskpaper -ScriptBlock {
  param($word, $ast, $cursor)
  $commands = @{
${words.join("\n")}
  }
  $values = @{
${values.join("\n")}
  }
  $summaries = @{
${[...told].map(([name, summary]) => `    ${quoted(name)} = ${quoted(summary)}`).join("\n")}
  }
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $path = '/'
  foreach ($one in $typed) {
    $next = $path.TrimEnd('/') + '/' + $one
    if ($commands.ContainsKey($next)) { $path = $next }
  }
  $last = if ($typed.Count) { $typed[-1] } else { '' }
  $offered = if ($values.ContainsKey("$path $last")) { $values["$path $last"] }
    elseif ($word.StartsWith('-')) { $commands[$path].flags }
    else { $commands[$path].words }
  $offered | Where-Object { $_ -like "$word*" } | ForEach-Object {
    $summary = if ($summaries.ContainsKey($_) -and $summaries[$_]) { $summaries[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $summary)
  }
}
`;
}
