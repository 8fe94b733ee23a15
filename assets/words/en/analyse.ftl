### What `analyse` says about a table of answers.

analyse-encoding = Text read as { $encoding }.
analyse-read-columns = Columns: { $columns }
analyse-truth-words = Words of the truth column: { $words }
analyse-answer-words = Words of the answer column: { $words }
analyse-rows = Rows: { $read } read, { $used } used, { $skipped } left out.
analyse-repeated = { $n } rows repeat an answer of the same participant to the same item in the same phase; they are counted.
analyse-skipped-count = { $n } left out: { $why }
analyse-skipped-row = line { $line }: { $why }{ $value }
analyse-skip-field-count = more or fewer columns than the header
analyse-skip-no-participant = no participant
analyse-skip-no-item = no item
analyse-skip-no-truth = no truth
analyse-skip-no-answer = no answer
analyse-skip-undecodable = characters that the encoding does not have
analyse-skip-unknown-truth = a word in the truth column that nobody has explained
analyse-skip-unknown-answer = a word in the answer column that nobody has explained
analyse-skip-left-out = a word whose rows were to be left out
analyse-skip-bad-confidence = a confidence that is not on the scale
analyse-columns = {" "}n true n false      d′ [95 % range]       c [95 % range]  right   real   fake  distr. naivety  Brier    AUC
analyse-overall = overall
analyse-groups = Groups and phases
analyse-participants = Participants
analyse-items = Items
analyse-item-columns = {" "}answers    right   discr. sure&wr.
analyse-too-few = under 30 answers: too few to say
analyse-truth-differs = the rows disagree on whether it is true
analyse-more = … and { $n } more; --json and --csv have them all.
analyse-progress = { $percent } % · { $rows } rows
analyse-ask = In the { $role } column, what does “{ $word }” mean? n: a true item (news report), f: a false item, s: leave its rows out
analyse-no-such-column = There is no column “{ $name }”. The table has: { $headers }
analyse-no-column = No column was recognised as: { $missing }. The table has: { $headers }. Say which it is, for example --column participant=HEADER
analyse-two-columns = More than one column may be the { $role }: { $found }. Say which it is: --column { $role }=HEADER
analyse-word-for-both = “{ $word }” was named as true and as false. Name it once.
analyse-unknown-words = What do these words of the { $role } column mean: { $words }? Say so with --true-words and --false-words (for the answer column alone --answer-true-words and --answer-false-words), or leave their rows out with --skip-words.
analyse-no-encoding = There is no encoding “{ $name }”. Known ones are utf-8, gb18030, utf-16le, windows-1252 and others.
analyse-unreadable = { $file } could not be read: { $why }
