package risk

import (
	"slices"

	"example.org/toepasselijk/annexa"
)

// DraftOutcome is what confirming or dropping drafts did: the ids of the
// assets and risks, with those that went along.
type DraftOutcome struct {
	Assets, Risks []string
	Dismissals    int // threats that were set aside with the risks
}

// Drafts returns the ids of the assets and of the risks of d that wait to be
// confirmed.
func Drafts(d *Document) (assets, risks []string) {
	for _, a := range d.Assets {
		if a != nil && a.Draft {
			assets = append(assets, a.ID)
		}
	}
	for _, r := range d.Risks {
		if r != nil && r.Draft {
			risks = append(risks, r.ID)
		}
	}
	return assets, risks
}

// ConfirmDrafts returns d in which the drafts among ids, of assets and risks,
// are the user's own. Who confirms a risk confirms the assets it names. The
// owner, when not empty, becomes that of everything confirmed which has none.
// An edit of a draft does not confirm it: reading on is not agreeing.
func ConfirmDrafts(d *Document, ids []string, owner string) (*Document, DraftOutcome) {
	var done DraftOutcome
	if d == nil {
		return d, done
	}
	out := *d
	along := map[string]bool{}
	out.Risks = withoutAll(d.Risks, func(r *Risk) bool { return r.Draft && slices.Contains(ids, r.ID) }, func(r *Risk) {
		r.Draft = false
		if r.Owner == "" {
			r.Owner = owner
		}
		for _, id := range r.Assets {
			along[id] = true
		}
		done.Risks = append(done.Risks, r.ID)
	})
	out.Assets = withoutAll(d.Assets, func(a *Asset) bool { return a.Draft && (along[a.ID] || slices.Contains(ids, a.ID)) }, func(a *Asset) {
		a.Draft = false
		if a.Owner == "" {
			a.Owner = owner
		}
		done.Assets = append(done.Assets, a.ID)
	})
	if len(done.Assets)+len(done.Risks) == 0 {
		return d, done
	}
	return &out, done
}

// DropDrafts returns d without the drafts among ids. An asset takes along the
// drafts of risks that name no other asset. The threat of a risk that is
// dropped for itself is set aside in the words of w, when it has a reason and a
// date: that it was looked at is evidence (clause 6.1.2 c). What w says about
// id, threat and types is of no account. The error is a [*Refusal].
func DropDrafts(d *Document, ids []string, w Dismissal) (*Document, DraftOutcome, error) {
	var done DraftOutcome
	var aside []*Risk
	if d == nil {
		return nil, done, refuseUnknown(assetList.path)
	}
	out := d
	remove := func(list Path, id string) (err error) {
		out, err = Remove(out, list+"/"+Path(id))
		return err
	}
	for _, a := range d.Assets {
		if a == nil || !a.Draft || !slices.Contains(ids, a.ID) {
			continue
		}
		done.Assets = append(done.Assets, a.ID)
		for _, r := range out.Risks {
			if r != nil && r.Draft && len(r.Assets) == 1 && r.Assets[0] == a.ID {
				done.Risks = append(done.Risks, r.ID)
				if err := remove(riskList.path, r.ID); err != nil {
					return nil, done, err
				}
			}
		}
		if err := remove(assetList.path, a.ID); err != nil {
			return nil, done, err
		}
	}
	for _, r := range out.Risks {
		if r == nil || !r.Draft || !slices.Contains(ids, r.ID) {
			continue
		}
		done.Risks, aside = append(done.Risks, r.ID), append(aside, r)
		if err := remove(riskList.path, r.ID); err != nil {
			return nil, done, err
		}
	}
	if w.Reason == "" || w.Date == "" {
		return out, done, nil
	}
	for _, r := range aside {
		types := openTypes(out, r)
		if len(types) == 0 {
			continue
		}
		w.Threat, w.Types = r.Threat, types
		next, err := Dismiss(out, w)
		if err != nil {
			return nil, done, err
		}
		out, done.Dismissals = next, done.Dismissals+1
	}
	return out, done, nil
}

// openTypes returns the types of the assets of r for which d suggests its
// threat.
func openTypes(d *Document, r *Risk) []annexa.AssetTypeID {
	var out []annexa.AssetTypeID
	for _, s := range Suggest(d) {
		if s.Threat.ID != r.Threat {
			continue
		}
		for _, a := range s.Assets {
			if slices.Contains(r.Assets, a.ID) && !slices.Contains(out, a.Type) {
				out = append(out, a.Type)
			}
		}
	}
	return out
}
