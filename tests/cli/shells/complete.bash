# SPDX-License-Identifier: MIT
# complete.bash COMPLETION LINE: what bash offers at the end of LINE, one a line. The words are broken
# at blanks, ":" and "=", as readline does.
source "$1"
COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
COMP_LINE=$2
COMP_POINT=${#COMP_LINE}
COMP_WORDS=()
compopt()
{
    [[ $* != '-o default' && $* != '-o dirnames' ]] || echo "<$2>"
}
rest=$COMP_LINE
while [[ $rest =~ ^[[:blank:]]*([:=]+|[^:=[:blank:]]+) ]]; do
    COMP_WORDS+=("${BASH_REMATCH[1]}")
    rest=${rest:${#BASH_REMATCH[0]}}
done
[[ -z $rest ]] || COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_errdex
((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
