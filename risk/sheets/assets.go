package sheets

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/sheets/xlsx"
)

// assets is the inventory (control 5.9), each valued from 1 to
// [risk.AssetLevels].
var assets = table[*risk.Asset]{
	rows: func(r *reader) []*risk.Asset { return r.Document.Assets },
	columns: func(r *reader) []column[*risk.Asset] {
		out := []column[*risk.Asset]{
			{lang.T("Nr", "No."), 7, func(_ *reader, a *risk.Asset) xlsx.Cell { return xlsx.Text(a.ID) }},
			{lang.T("Naam", "Name"), 36, func(_ *reader, a *risk.Asset) xlsx.Cell { return xlsx.Text(a.Name) }},
			{lang.T("Omschrijving", "Description"), 44, func(_ *reader, a *risk.Asset) xlsx.Cell { return xlsx.Text(a.Description) }},
			{lang.T("Soort", "Type"), 26, func(r *reader, a *risk.Asset) xlsx.Cell {
				t, ok := annexa.AssetTypeByID(a.Type)
				if !ok {
					return xlsx.Cell{}
				}
				return xlsx.Text(t.Name.In(r.lang))
			}},
			{lang.T("Eigenaar", "Owner"), 22, func(_ *reader, a *risk.Asset) xlsx.Cell { return xlsx.Text(a.Owner) }},
			{lang.T("Vertrouwelijkheid", "Confidentiality"), 16, func(_ *reader, a *risk.Asset) xlsx.Cell { return scale(a.Confidentiality) }},
			{lang.T("Integriteit", "Integrity"), 12, func(_ *reader, a *risk.Asset) xlsx.Cell { return scale(a.Integrity) }},
			{lang.T("Beschikbaarheid", "Availability"), 15, func(_ *reader, a *risk.Asset) xlsx.Cell { return scale(a.Availability) }},
		}
		for _, q := range r.Document.Method.Qualities {
			out = append(out, column[*risk.Asset]{lang.T(q.Name, q.Name), 15, func(_ *reader, a *risk.Asset) xlsx.Cell { return scale(a.Value(risk.Property(q.ID))) }})
		}
		return append(out,
			column[*risk.Asset]{lang.T("Risico's", "Risks"), 20, func(r *reader, a *risk.Asset) xlsx.Cell { return list(r.users[a.ID]) }},
			column[*risk.Asset]{lang.T("Stand", "State"), 16, func(r *reader, a *risk.Asset) xlsx.Cell { return r.state(a.Draft) }})
	},
	pinned: 2,
}
