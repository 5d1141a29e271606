import { COMMANDS } from '../commands.js';
import { COMMON, DEFAULT_COMMAND, flagsByCommand, type Ids, spellings, type Values, wordsOf } from './values.js';

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(', ')})`;
}

/** Words that may stand where a value is asked for; none for files, which PowerShell completes by itself. */
function wordsFor(values: Values): readonly string[] {
  switch (values.sort) {
    case 'files':
    case 'none':
      return [];
    case 'words':
    case 'list':
      return values.words;
    case 'pair':
      return values.words
        ? values.keys.flatMap((key) => (values.words ?? []).map((word) => `${key}=${word}`))
        : values.keys.map((key) => `${key}=`);
  }
}

/** Completions for PowerShell 5 and later. */
export function powershellCompletion(ids: Ids): string {
  const words = COMMANDS.map((page) => `    '${page.name}' = ${list(wordsFor(wordsOf(page, ids)))}`);
  const flags = COMMANDS.map((page) => `    '${page.name}' = ${list([...page.flags, ...COMMON].flatMap(spellings))}`);
  const values = flagsByCommand(ids).flatMap(({ flag, values: taken, commands }) => {
    if (taken === undefined) return [];
    const asked = commands.flatMap((command) => spellings(flag).map((name) => `'${command} ${name}'`));
    return asked.map((key) => `  $values[${key}] = ${list(wordsFor(taken))}`);
  });
  return `# Completions of reconcile for PowerShell, written by "reconcile completion powershell".

Register-ArgumentCompleter -Native -CommandName reconcile -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $words = @{
${words.join('\n')}
  }
  $flags = @{
${flags.join('\n')}
  }
  # Small and capital letters of flags differ, which they do not in the tables above.
  $values = New-Object System.Collections.Hashtable ([StringComparer]::Ordinal)
${values.join('\n')}

  $line = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = '${DEFAULT_COMMAND}'
  if ($line.Count -gt 1 -and $flags.ContainsKey($line[1])) { $command = $line[1] }
  $asked = "$command $($line[-1])"

  # Where nothing is offered, PowerShell offers files.
  if ($values.ContainsKey($asked)) { $choices = $values[$asked] }
  elseif ($wordToComplete.StartsWith('-')) { $choices = $flags[$command] }
  elseif ($line.Count -eq 1) { $choices = @($flags.Keys | Sort-Object) }
  else { $choices = $words[$command] }

  $choices | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
