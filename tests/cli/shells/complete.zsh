# SPDX-License-Identifier: MIT
# complete.zsh FOLDER LINE: what zsh offers at the end of LINE, one a line, with the completion that
# lies in FOLDER. In a terminal of its own, because completions work in an editor only.
zmodload zsh/zpty
setup=$(mktemp)
cat > $setup <<END
PROMPT=
fpath=($1 \$fpath)
END
cat >> $setup <<'END'
autoload -U compinit
compinit -D -u
bindkey '^I' complete-word
mark() { print -r - "<mark>" }
compprefuncs=(mark)
leave() { mark; exit }
comppostfuncs=(leave)
_files() { [[ codes.json != $PREFIX* ]] || print -r - "<files>" }
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-[OAD]\ * ]]; then
        builtin compadd "$@" # asked by a helper, which comes back
        return
    fi
    local -a found
    builtin compadd -A found "$@"
    ((! $#found)) || print -rl - $found
    builtin compadd "$@"
}
print ready
END
zpty terminal zsh -f -i
zpty -w terminal "source $setup"
while zpty -r terminal line; do
    [[ $line != ready* ]] || break
done
zpty -w -n terminal "$2"$'\t'
marks=0
while zpty -r terminal line; do
    line=${line%%[[:cntrl:]]#}
    if [[ $line == *'<mark>'* ]]; then
        ((++marks == 2)) && break
    elif ((marks == 1)); then
        print -r - ${line//$'\r'}
    fi
done
rm -f $setup
