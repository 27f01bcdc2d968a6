//go:build !js

package main

import "example.org/toepasselijk/annexa/lang"

// diffText is what the comparison of two files says.
type diffText struct {
	Nothing, Version, Of, Nameless     string
	Unknown                            func(int) string
	Summary                            [6]struct{ One, Many string } // in the order of the summary's lines
	Added, Removed, Changed            string
	Gross, Current, Residual, Approval string
	Applies, Needed, Yes, No, None     string
}

var diffTexts = lang.Of(
	diffText{
		Nothing: "Er is geen verschil.", Version: "versie", Of: "van", Nameless: "(zonder naam)",
		Unknown: func(n int) string {
			return lang.Plural(n, "1 onderdeel dat deze versie niet kent, verschilt", "%d onderdelen die deze versie niet kent, verschillen")
		},
		Summary: [6]struct{ One, Many string }{
			{"1 risico steeg naar een hoger niveau", "%d risico's stegen naar een hoger niveau"},
			{"1 risico daalde naar een lager niveau", "%d risico's daalden naar een lager niveau"},
			{"1 akkoord geldt niet meer", "%d akkoorden gelden niet meer"},
			{"1 actie is klaar", "%d acties zijn klaar"},
			{"1 maatregel werd van toepassing", "%d maatregelen werden van toepassing"},
			{"1 maatregel is niet meer van toepassing", "%d maatregelen zijn niet meer van toepassing"},
		},
		Added: "erbij", Removed: "vervallen", Changed: "veranderd",
		Gross: "niveau zonder maatregelen", Current: "niveau nu", Residual: "niveau na behandeling", Approval: "akkoord",
		Applies: "van toepassing", Needed: "nodig voor een risico", Yes: "ja", No: "nee", None: "(niets)",
	},
	diffText{
		Nothing: "Nothing differs.", Version: "version", Of: "of", Nameless: "(nameless)",
		Unknown: func(n int) string {
			return lang.Plural(n, "1 member that this version does not know differs", "%d members that this version does not know differ")
		},
		Summary: [6]struct{ One, Many string }{
			{"1 risk rose to a higher level", "%d risks rose to a higher level"},
			{"1 risk fell to a lower level", "%d risks fell to a lower level"},
			{"1 approval no longer holds", "%d approvals no longer hold"},
			{"1 action is done", "%d actions are done"},
			{"1 control became applicable", "%d controls became applicable"},
			{"1 control is no longer applicable", "%d controls are no longer applicable"},
		},
		Added: "added", Removed: "removed", Changed: "changed",
		Gross: "level without controls", Current: "level now", Residual: "level after treatment", Approval: "approval",
		Applies: "applies", Needed: "needed for a risk", Yes: "yes", No: "no", None: "(nothing)",
	},
)
