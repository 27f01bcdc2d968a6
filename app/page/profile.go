package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/app/browser"
)

type profileText struct {
	Title, Lead                          string
	Holds                                func(assets, risks int) string
	Begun                                func(name string, assets, risks int) string
	On                                   func(frameworks string) string
	Mark, Filter, Confirm, Drop          string
	Bar                                  [2]func(n int) string
	BarHint                              [2]string
	Owner, OwnerHint, Reason, ReasonHint string
	Default                              string
	ConfirmAll, DropAll, Drafts          func(n int) string
	Card                                 string
	Confirmed, Dropped                   func(what string) string
	AssetsOf, RisksOf, SetAside          func(n int) string
}

var profileTexts = lang.Of(
	profileText{
		Title: "Begin met een profiel", Lead: "U krijgt een lijst met wat organisaties als de uwe hebben en wat er vaak misgaat. Alles is een concept: u bevestigt wat klopt en laat de rest weg.",
		Holds: func(assets, risks int) string {
			return lang.Plural(assets, "1 bedrijfsmiddel", "%d bedrijfsmiddelen") + " · " + lang.Plural(risks, "1 risico", "%d risico's")
		},
		Begun: func(name string, assets, risks int) string {
			return "Uw analyse begint met het profiel ‘" + name + "’: " + strconv.Itoa(assets) + " bedrijfsmiddelen en " + strconv.Itoa(risks) + " risico's als concept. Vul hier eerst in om welke organisatie het gaat."
		},
		On: func(frameworks string) string {
			return " Het kader " + frameworks + " staat aan; u kunt het hier uitzetten."
		},
		Mark: "Concept", Filter: "Concepten", Confirm: "Bevestigen", Drop: "Weglaten",
		Bar: [2]func(int) string{
			func(n int) string {
				return lang.Plural(n, "1 bedrijfsmiddel uit het profiel is nog een concept", "%d bedrijfsmiddelen uit het profiel zijn nog een concept")
			},
			func(n int) string {
				return lang.Plural(n, "1 risico uit het profiel is nog een concept", "%d risico's uit het profiel zijn nog een concept")
			},
		},
		BarHint: [2]string{
			"Bevestig wat u hebt en laat de rest weg. Wie een bedrijfsmiddel weglaat, laat ook de concepten van risico's weg die alleen daarover gaan. Iets wijzigen mag altijd, maar telt niet als bevestigen.",
			"De scores zijn een inschatting, geen statistiek. Bevestig wat klopt en laat de rest weg. Concepten tellen mee in de aantallen en in het overzicht hiernaast, en staan als concept in het rapport. Met een risico bevestigt u ook de bedrijfsmiddelen die het noemt.",
		},
		Owner: "Eigenaar van wat u bevestigt", OwnerHint: "Liever een functie dan een naam. Geldt voor wat nog geen eigenaar heeft.",
		Reason: "Reden van weglaten", ReasonHint: "Komt bij de overwogen dreigingen te staan. Laat u dit leeg, dan schrijven wij: uit het profiel weggelaten.",
		Default:    "Uit het profiel weggelaten: speelt hier niet.",
		ConfirmAll: func(n int) string { return lang.Plural(n, "Bevestig dit concept", "Bevestig alle %d") },
		DropAll:    func(n int) string { return lang.Plural(n, "Laat dit concept weg", "Laat alle %d weg") },
		Drafts:     func(n int) string { return lang.Plural(n, "1 concept", "%d concepten") },
		Card:       "Dit is een concept uit het profiel. Lees het, pas aan wat niet klopt en bevestig het of laat het weg.",
		Confirmed:  func(what string) string { return "Bevestigd: " + what + "." },
		Dropped: func(what string) string {
			return "Weggelaten: " + what + ". Met Ongedaan maken (Ctrl+Z) komt alles terug."
		},
		AssetsOf: func(n int) string { return lang.Plural(n, "1 bedrijfsmiddel", "%d bedrijfsmiddelen") },
		RisksOf:  func(n int) string { return lang.Plural(n, "1 risico", "%d risico's") },
		SetAside: func(n int) string {
			return lang.Plural(n, "1 dreiging als overwogen vastgelegd", "%d dreigingen als overwogen vastgelegd")
		},
	},
	profileText{
		Title: "Start with a profile", Lead: "You get a list of what organisations like yours have and of what often goes wrong. All of it is a draft: you confirm what is right and drop the rest.",
		Holds: func(assets, risks int) string {
			return lang.Plural(assets, "1 asset", "%d assets") + " · " + lang.Plural(risks, "1 risk", "%d risks")
		},
		Begun: func(name string, assets, risks int) string {
			return "Your assessment starts with the profile ‘" + name + "’: " + strconv.Itoa(assets) + " assets and " + strconv.Itoa(risks) + " risks as drafts. First fill in which organisation it is about."
		},
		On: func(frameworks string) string {
			return " The framework " + frameworks + " is on; you can switch it off here."
		},
		Mark: "Draft", Filter: "Drafts", Confirm: "Confirm", Drop: "Drop",
		Bar: [2]func(int) string{
			func(n int) string {
				return lang.Plural(n, "1 asset from the profile is still a draft", "%d assets from the profile are still drafts")
			},
			func(n int) string {
				return lang.Plural(n, "1 risk from the profile is still a draft", "%d risks from the profile are still drafts")
			},
		},
		BarHint: [2]string{
			"Confirm what you have and drop the rest. When you drop an asset, the drafts of risks that are about nothing else go too. You may always change something, but that does not confirm it.",
			"The scores are an estimate, not statistics. Confirm what is right and drop the rest. Drafts count in the figures and in the overview beside this, and are marked as drafts in the report. Confirming a risk also confirms the assets it names.",
		},
		Owner: "Owner of what you confirm", OwnerHint: "A role is better than a name. Given to what has no owner yet.",
		Reason: "Reason for dropping", ReasonHint: "Kept with the threats that were considered. If you leave it empty we write: left out of the profile.",
		Default:    "Left out of the profile: not at issue here.",
		ConfirmAll: func(n int) string { return lang.Plural(n, "Confirm this draft", "Confirm all %d") },
		DropAll:    func(n int) string { return lang.Plural(n, "Drop this draft", "Drop all %d") },
		Drafts:     func(n int) string { return lang.Plural(n, "1 draft", "%d drafts") },
		Card:       "This is a draft from the profile. Read it, change what is wrong and confirm it or drop it.",
		Confirmed:  func(what string) string { return "Confirmed: " + what + "." },
		Dropped:    func(what string) string { return "Dropped: " + what + ". Undo (Ctrl+Z) brings it all back." },
		AssetsOf:   func(n int) string { return lang.Plural(n, "1 asset", "%d assets") },
		RisksOf:    func(n int) string { return lang.Plural(n, "1 risk", "%d risks") },
		SetAside: func(n int) string {
			return lang.Plural(n, "1 threat recorded as considered", "%d threats recorded as considered")
		},
	},
)

// profileURL returns the address that begins with a profile.
func profileURL(l lang.Lang, p annexa.Profile) string { return beginURL(l, beginProfile+string(p.ID)) }

// profileLinks are the ways in by a profile for the plain page.
func profileLinks(l lang.Lang) []Link {
	var out []Link
	for p := range annexa.Profiles() {
		out = append(out, Link{profileURL(l, p), profileTexts.In(l).Title + ": " + p.Name.In(l)})
	}
	return out
}

// frameworkNames returns the frameworks of a profile, each after sep.
func frameworkNames(p annexa.Profile, l lang.Lang, sep string) string {
	out := ""
	for _, id := range p.Frameworks {
		f, _ := annexa.FrameworkByID(id)
		out += sep + f.Short.In(l)
	}
	return out
}

// profileWays draws the profiles as ways to begin.
func profileWays(l lang.Lang) app.UI {
	t := profileTexts.In(l)
	var ways []app.UI
	for p := range annexa.Profiles() {
		assets := 0
		for range p.Assets() {
			assets++
		}
		ways = append(ways, app.A().Class("way").ID("profile-"+string(p.ID)).Href(browser.Link(profileURL(l, p))).Body(
			app.B().Text(p.Name.In(l)), app.Span().Text(p.For.In(l)), app.Small().Class("num").Text(t.Holds(assets, p.Risks())+frameworkNames(p, l, " · "))))
	}
	return app.Section().Class("profiles").Aria("labelledby", "profiles-title").Body(
		app.H2().ID("profiles-title").Text(t.Title),
		app.P().Class("hint").Text(t.Lead),
		app.Nav().Class("ways").Aria("labelledby", "profiles-title").Body(ways...),
	)
}
