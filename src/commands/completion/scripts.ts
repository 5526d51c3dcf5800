/** The completion scripts. They know nothing of commands and flags: they ask newsctl. */
import { COMPLETE, type Shell } from "./shells.ts";

/** Names from articles are untrusted: nothing of an answer is ever evaluated, so no `compgen -W`, which expands its words. */
const BASH = `# Completion of newsctl for bash 3.2 and later. To use it, in ~/.bashrc:
#   source <(newsctl completion bash)

_newsctl() {
    local line mode="" current="\${COMP_WORDS[COMP_CWORD]}"
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -z $mode ]]; then mode=$line; else COMPREPLY+=("$line"); fi
    done < <(newsctl ${COMPLETE} bash "\${COMP_LINE:0:COMP_POINT}" "$current" 2>/dev/null)
    [[ $mode == *open* ]] && compopt -o nospace 2>/dev/null
    # Most quoted first, Q2 before Q10: bash 4.4 and later keep the order.
    [[ $mode == values* ]] && compopt -o nosort 2>/dev/null
    [[ $current == [=:] ]] && current=""
    current=\${current#[\\"\\']}
    case $mode in
        files*)
            compopt -o filenames 2>/dev/null
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
            ;;
        folders*)
            compopt -o filenames 2>/dev/null
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
            ;;
    esac
}

complete -F _newsctl newsctl
`;

const ZSH = `#compdef newsctl
# Completion of newsctl for zsh. To use it, in ~/.zshrc after compinit:
#   source <(newsctl completion zsh)
# or as a file of your $fpath:
#   newsctl completion zsh > "\${fpath[1]}/_newsctl"

_newsctl() {
    local -a answer described space
    local line value mode
    answer=("\${(@f)$(newsctl ${COMPLETE} zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
    mode=$answer[1]
    for line in "\${(@)answer[2,-1]}"; do
        [[ -n $line ]] || continue
        value=\${line%%$'\\t'*}
        value=\${value//\\\\/\\\\\\\\}
        value=\${value//:/\\\\:}
        if [[ $line == *$'\\t'* ]]; then described+=("$value:\${line#*$'\\t'}"); else described+=("$value"); fi
    done
    [[ $mode == *open* ]] && space=(-S '')
    (( $#described )) && _describe -V -t newsctl newsctl described -M 'm:{[:lower:]}={[:upper:]}' "\${(@)space}"
    # Of --lexicon=na the part behind the sign is the path.
    [[ $mode != values* && $PREFIX == --*=* ]] && compset -P '*='
    case $mode in
        files*) _files ;;
        folders*) _files -/ ;;
    esac
}

if [[ $funcstack[1] == _newsctl ]]; then
    _newsctl "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
    compdef _newsctl newsctl
fi
`;

const FISH = `# Completion of newsctl for fish. To use it:
#   newsctl completion fish > ~/.config/fish/completions/newsctl.fish

function __newsctl_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (newsctl ${COMPLETE} fish $before[2..-1] "$current" 2>/dev/null)
    test (count $answer) -gt 0; or return
    printf '%s\\n' $answer[2..-1]
    string match -q 'values*' $answer[1]; and return
    # Of --lexicon=na the part behind the sign is the path, quotes, backslashes and ~ as typed: fish itself reads those.
    set -l flag (string match -r -- '^--[^=]*=' "$current")
    set -l paths (complete -C "'' "(string replace -r -- '^--[^=]*=' '' "$current"))
    string match -q 'folders*' $answer[1]; and set paths (string match -r -- '.*/(?:\\t.*)?$' $paths)
    printf '%s\\n' "$flag"$paths
end

complete -c newsctl -e
complete -c newsctl -k -f -a '(__newsctl_complete)'
`;

const POWERSHELL = `# Completion of newsctl for PowerShell 5.1 and later. To use it, in $PROFILE:
#   newsctl completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName newsctl -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # Words before the cursor, each after a plus, since older versions drop empty arguments.
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { '+' + $_.Value }
            else { '+' + $_.Extent.Text }
        })
    $words += '+' + $wordToComplete.Trim("'", '"')
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $answer = @(& newsctl ${COMPLETE} powershell @words 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    if ($answer.Count -eq 0) { return }
    $answer | Select-Object -Skip 1 | ForEach-Object {
        $text, $shown, $meaning = $_ -split "\`t", 3
        [System.Management.Automation.CompletionResult]::new($text, $shown, 'ParameterValue', $meaning)
    }
    if ($answer[0] -notlike 'values*') {
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
    }
}
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };
