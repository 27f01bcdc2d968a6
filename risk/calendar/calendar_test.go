package calendar_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/annexa/lang/langtest"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/calendar"
)

func ExampleOf() {
	for _, e := range calendar.Of(risk.Certification{Date: "2027-04-12", Milestone: risk.Stage2Audit}) {
		fmt.Println(e.Date, e.Name.In(lang.EN))
	}
	// Output:
	// 2027-03-01 Stage 1 audit
	// 2027-04-12 Stage 2 audit
	// 2027-05-24 Certification decision
	// 2027-07-11 End of the correction term
	// 2028-05-24 Surveillance audit 1
	// 2029-05-24 Surveillance audit 2
	// 2030-02-24 Recertification audit
	// 2030-05-24 Certificate expires
}

// dates writes a calendar as "id date", in its order.
func dates(c risk.Certification) []string {
	var out []string
	for _, e := range calendar.Of(c) {
		out = append(out, e.ID+" "+string(e.Date))
	}
	return out
}

// The numbers are worked out by hand.
func TestOf(t *testing.T) {
	for name, c := range map[string]struct {
		date  risk.Date
		which risk.Milestone
		want  string
	}{
		"stage 2 when nobody says which": {"2027-04-12", "",
			"stage1 2027-03-01, stage2 2027-04-12, decision 2027-05-24, correction 2027-07-11, surveillance1 2028-05-24, surveillance2 2029-05-24, recertification 2030-02-24, expiry 2030-05-24"},
		"from stage 1, over the year's end": {"2026-12-31", risk.Stage1Audit,
			"stage1 2026-12-31, stage2 2027-02-11, decision 2027-03-25, correction 2027-05-12, surveillance1 2028-03-25, surveillance2 2029-03-25, recertification 2029-12-25, expiry 2030-03-25"},
		"decided on 29 February": {"2028-02-29", risk.CertificateDecided,
			"stage1 2027-12-07, stage2 2028-01-18, decision 2028-02-29, correction 2028-04-17, surveillance1 2029-02-28, surveillance2 2030-02-28, recertification 2030-11-28, expiry 2031-02-28"},
		"decided on 31 May": {"2027-05-31", risk.CertificateDecided,
			"stage1 2027-03-08, stage2 2027-04-19, decision 2027-05-31, correction 2027-07-18, surveillance1 2028-05-31, surveillance2 2029-05-31, recertification 2030-02-28, expiry 2030-05-31"},
		"expires on 29 February's eve": {"2029-02-28", risk.CertificateDecided,
			"stage1 2028-12-06, stage2 2029-01-17, decision 2029-02-28, correction 2029-04-17, surveillance1 2030-02-28, surveillance2 2031-02-28, recertification 2031-11-28, expiry 2032-02-28"},
		"2100 is no leap year": {"2100-02-28", risk.CertificateDecided,
			"stage1 2099-12-06, stage2 2100-01-17, decision 2100-02-28, correction 2100-04-17, surveillance1 2101-02-28, surveillance2 2102-02-28, recertification 2102-11-28, expiry 2103-02-28"},
		"too far to expire": {"9997-06-01", risk.CertificateDecided,
			"stage1 9997-03-09, stage2 9997-04-20, decision 9997-06-01, correction 9997-07-19, surveillance1 9998-06-01, surveillance2 9999-06-01"},
		"the last day there is":  {"9999-12-31", risk.Stage2Audit, "stage1 9999-11-19, stage2 9999-12-31"},
		"decided on the last":    {"9999-12-31", risk.CertificateDecided, "stage1 9999-10-08, stage2 9999-11-19, decision 9999-12-31"},
		"the first day there is": {"0000-01-01", risk.Stage1Audit, "stage1 0000-01-01, stage2 0000-02-12, decision 0000-03-25, correction 0000-05-12, surveillance1 0001-03-25, surveillance2 0002-03-25, recertification 0002-12-25, expiry 0003-03-25"},
		"no date":                {"", risk.Stage2Audit, ""},
		"no day":                 {"2027-02-30", risk.Stage2Audit, ""},
		"no date at all":         {"binnenkort", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(dates(risk.Certification{Date: c.date, Milestone: c.which}), ", "))
		})
	}
}

// What is agreed goes before what follows, and later days follow from it.
func TestOfAgreed(t *testing.T) {
	for name, c := range map[string]struct {
		c    risk.Certification
		want string
	}{
		"stage 1 moved, stage 2 as chosen": {risk.Certification{Date: "2027-04-12", Stage1: "2027-03-08"},
			"stage1! 2027-03-08, stage2 2027-04-12, decision 2027-05-24, correction 2027-07-11, surveillance1 2028-05-24, surveillance2 2029-05-24, recertification 2030-02-24, expiry 2030-05-24"},
		"stage 1 after what was chosen": {risk.Certification{Date: "2027-04-12", Stage1: "2027-05-03"},
			"stage1! 2027-05-03, stage2 2027-06-14, decision 2027-07-26, correction 2027-09-12, surveillance1 2028-07-26, surveillance2 2029-07-26, recertification 2030-04-26, expiry 2030-07-26"},
		"stage 2 moved": {risk.Certification{Date: "2027-04-12", Stage2: "2027-04-19"},
			"stage1 2027-03-01, stage2! 2027-04-19, decision 2027-05-31, correction 2027-07-18, surveillance1 2028-05-31, surveillance2 2029-05-31, recertification 2030-02-28, expiry 2030-05-31"},
		"decided": {risk.Certification{Date: "2027-04-12", Decision: "2027-06-10"},
			"stage1 2027-03-01, stage2 2027-04-12, decision! 2027-06-10, correction 2027-07-11, surveillance1 2028-06-10, surveillance2 2029-06-10, recertification 2030-03-10, expiry 2030-06-10"},
		"the decision was chosen": {risk.Certification{Date: "2027-05-24", Milestone: risk.CertificateDecided, Stage1: "2027-02-01", Stage2: "2027-04-19"},
			"stage1! 2027-02-01, stage2! 2027-04-19, decision 2027-05-24, correction 2027-07-18, surveillance1 2028-05-24, surveillance2 2029-05-24, recertification 2030-02-24, expiry 2030-05-24"},
		"later audits": {risk.Certification{Date: "2027-04-12", Surveillance1: "2028-05-08", Surveillance2: "2029-05-14", Recertification: "2030-02-04"},
			"stage1 2027-03-01, stage2 2027-04-12, decision 2027-05-24, correction 2027-07-11, surveillance1! 2028-05-08, surveillance2! 2029-05-14, recertification! 2030-02-04, expiry 2030-05-24"},
		"no date was ever chosen": {risk.Certification{Stage2: "2027-04-12", Decision: "2027-06-10"},
			"stage1 2027-03-01, stage2! 2027-04-12, decision! 2027-06-10, correction 2027-07-11, surveillance1 2028-06-10, surveillance2 2029-06-10, recertification 2030-03-10, expiry 2030-06-10"},
		"nothing to begin from": {risk.Certification{Surveillance1: "2028-05-08"}, ""},
		"no day": {risk.Certification{Date: "2027-04-12", Stage1: "2027-02-30", Decision: "ooit"},
			"stage1 2027-03-01, stage2 2027-04-12, decision 2027-05-24, correction 2027-07-11, surveillance1 2028-05-24, surveillance2 2029-05-24, recertification 2030-02-24, expiry 2030-05-24"},
		"at the end of time": {risk.Certification{Date: "2027-04-12", Stage1: "9999-12-31"}, "stage1! 9999-12-31"},
	} {
		t.Run(name, func(t *testing.T) {
			var out []string
			for _, e := range calendar.Of(c.c) {
				mark := ""
				if e.Agreed {
					mark = "!"
					assert.False(t, e.Latest, "a day that is agreed is the day itself")
				}
				out = append(out, e.ID+mark+" "+string(e.Date))
			}
			assert.Equal(t, c.want, strings.Join(out, ", "))
		})
	}
}

// What the rules ask holds for every day of a long leap-year cycle.
func TestRulesHold(t *testing.T) {
	day := func(d risk.Date) time.Time {
		at, err := time.Parse(time.DateOnly, string(d))
		require.NoError(t, err)
		return at
	}
	start := day("2026-01-01")
	for i := range 366 * 4 {
		for _, m := range risk.Milestones() {
			date := risk.Date(start.AddDate(0, 0, i).Format(time.DateOnly))
			on := map[string]time.Time{}
			last := risk.Date("")
			for _, e := range calendar.Of(risk.Certification{Date: date, Milestone: m.Value}) {
				on[e.ID] = day(e.Date)
				require.LessOrEqual(t, last, e.Date)
				last = e.Date
			}
			require.Len(t, on, 8)
			require.Equal(t, day(date), on[map[risk.Milestone]string{risk.Stage1Audit: "stage1", risk.Stage2Audit: "stage2", risk.CertificateDecided: "decision"}[m.Value]])
			require.Equal(t, on["stage1"].Weekday(), on["stage2"].Weekday())
			require.True(t, on["stage1"].AddDate(0, 6, 0).After(on["stage2"]))
			require.Equal(t, 90*24*time.Hour, on["correction"].Sub(on["stage2"]))
			d := on["decision"]
			require.False(t, on["surveillance1"].After(d.AddDate(1, 0, 0)), "within twelve months: %s", date)
			require.Equal(t, on["surveillance1"].Year()+1, on["surveillance2"].Year(), "in every calendar year")
			require.False(t, on["expiry"].After(d.AddDate(3, 0, 0)), "valid for three years")
			require.LessOrEqual(t, d.AddDate(3, 0, 0).Sub(on["expiry"]), 24*time.Hour)
			require.True(t, on["recertification"].Before(on["expiry"]))
		}
	}
}

func TestEventsAreComplete(t *testing.T) {
	ids := map[string]bool{}
	for _, e := range calendar.Of(risk.Certification{Date: "2027-04-12"}) {
		assert.False(t, ids[e.ID])
		ids[e.ID] = true
		langtest.Complete(t, e.Name)
		langtest.Complete(t, e.Why)
		langtest.Complete(t, e.Source, e.Source.In(lang.NL)) // a clause has one name
		for _, l := range lang.All() {
			assert.Contains(t, e.Source.In(l), "ISO/IEC 17021-1:2015, 9.")
		}
	}
}
