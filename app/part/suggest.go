package part

import (
	"maps"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/risk"
)

// PeopleID is the id of the datalist that [People] draws.
const PeopleID = "people"

// People draws the datalist of everybody named in the document, so that an
// owner is typed once and chosen after that.
func People(d *risk.Document) app.UI {
	seen := map[string]bool{}
	for _, p := range d.Organisation.Participants {
		seen[p.Role] = true
	}
	for _, level := range d.Method.Levels {
		seen[level.AcceptedBy] = true
	}
	for _, a := range d.Assets {
		seen[a.Owner] = true
	}
	for _, l := range d.Method.Levels {
		seen[l.AcceptedBy] = true
	}
	for _, r := range d.Risks {
		seen[r.Owner] = true
	}
	for _, a := range d.Actions {
		seen[a.Owner] = true
	}
	for _, s := range d.Checklist {
		seen[s.Owner] = true
	}
	delete(seen, "")
	names := slices.Sorted(maps.Keys(seen))
	return app.DataList().ID(PeopleID).Body(app.Range(names).Slice(func(i int) app.UI {
		return app.Option().Value(names[i])
	}))
}
