package page

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"example.org/toepasselijk/app/browser"
	"example.org/toepasselijk/app/picture"
	"example.org/toepasselijk/risk"
)

// The buttons about the logo, and the field behind them.
const logoChooseID, logoRemoveID, logoFileID = "logo-choose", "logo-remove", "logo-file"

// styling is what the page knows of the options besides what is chosen.
type styling struct {
	taking  bool   // a picture is being read
	unfit   string // why the last picture was not taken
	emptied string // why a chapter was not left out
}

// logo draws the logo and how it is chosen.
func (r *report) logo() app.UI {
	t, l := reportOptionsTexts.In(r.Lang), r.Doc().Style.Logo
	shown := app.Img().Class("logo").ID("logo").Hidden(l == "")
	if l != "" {
		shown.Src("data:image/png;base64," + string(l)).Alt(t.LogoOf(r.Doc().Organisation.Name))
	}
	choose := t.ChooseLogo
	switch {
	case r.taking:
		choose = t.Taking
	case l != "":
		choose = t.OtherLogo
	}
	return optionGroup("style/logo", t.Logo, t.LogoHint,
		app.P().Class("refused").ID("logo-unfit").Role("alert").Hidden(r.unfit == "").Text(r.unfit),
		shown,
		app.Div().Class("row").Body(
			app.Button().Type("button").ID(logoChooseID).OnClick(func(app.Context, app.Event) { browser.Click(logoFileID) }).Text(choose),
			app.Button().Type("button").ID(logoRemoveID).Class("quiet").Hidden(l == "").OnClick(r.onLogoRemove).Text(t.NoLogo),
		),
		app.Input().Type("file").ID(logoFileID).Hidden(true).Accept(picture.Types).TabIndex(-1).Aria("label", t.ChooseLogo).OnChange(r.onLogoFile),
	)
}

func (r *report) onLogoFile(ctx app.Context, _ app.Event) {
	input := ctx.JSSrc()
	browser.Read(ctx, input.Get("files"), func(string) int { return picture.MaxBytes }, r.onLogo)
	input.Set("value", "") // so that the same file can be chosen again
}

func (r *report) onLogoRemove(ctx app.Context, _ app.Event) {
	r.keepLogo("")
	focusLater(ctx, logoChooseID) // the button that had it goes
}

// onLogo takes a chosen or dropped picture: looked at first, then drawn by the
// browser as small as a document wants it.
func (r *report) onLogo(ctx app.Context, f browser.File) {
	if r.taking {
		return
	}
	r.Memory.Report.More = true // it may have been dropped beside the fold
	if f.Err != nil {
		r.unfit = unread(r.Lang, f.Name, f.Err)
		if errors.Is(f.Err, browser.ErrTooLarge) {
			r.refuseLogo(picture.TooHeavy())
		}
		return
	}
	seen, err := picture.Look(f.Data)
	if err != nil {
		r.refuseLogo(err)
		return
	}
	r.taking, r.unfit = true, ""
	fit := func(w, h int) (int, int) {
		if seen.Kind == picture.SVG { // has no pixels to lose
			w, h = w*risk.LogoWidth, h*risk.LogoWidth
		}
		return picture.Seen{W: w, H: h}.Fit(risk.LogoWidth, risk.LogoHeight)
	}
	browser.Rasterise(ctx, f.Data, seen.Kind.Type(), fit, risk.LogoLength, func(png string, pixels []byte, err error) {
		r.taking = false
		switch {
		case err != nil:
			r.refuseLogo(picture.Damaged())
		case !picture.Shows(pixels):
			r.refuseLogo(picture.Invisible())
		default:
			r.keepLogo(risk.Logo(png))
		}
	})
}

// keepLogo writes the logo in the document, as one step that can be undone.
func (r *report) keepLogo(l risk.Logo) {
	r.unfit = ""
	if err := r.Store.Set("style/logo", string(l)); err != nil {
		r.refuseLogo(err)
	}
	r.Store.Seal()
}

func (r *report) refuseLogo(err error) {
	r.unfit = err.Error()
	var refused *risk.Refusal
	if errors.As(err, &refused) {
		r.unfit = refused.Why.In(r.Lang)
	}
}
