package example

import (
	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
)

// riskRow is a risk. Lists of ids are written as words with spaces between;
// touches holds the first letters of confidentiality, integrity and
// availability ("CI").
type riskRow struct {
	id            string
	title         lang.Text
	cause         lang.Text
	event         lang.Text
	consequence   lang.Text
	assets        string
	threat        annexa.ThreatID
	ownThreat     lang.Text // where threat is empty
	vulnerability lang.Text
	touches       string
	owner         *person
	existing      lang.Text
	remark        lang.Text // may be left out
	now           risk.Score
	option        risk.Option
	why           lang.Text
	controls      string
	declined      []declinedRow
	actions       string
	rest          risk.Score
	restNote      lang.Text // where rest is not what the controls suggest
	approval      lang.Text // remark of who approved; may be left out
}

// declinedRow is a control that was proposed and set aside.
type declinedRow struct {
	id     annexa.ControlID
	reason lang.Text
}

// register holds the risks by subject. Their numbers tell the order in which
// the workshops found them, and the document follows the numbers.
func register() []riskRow {
	var all []riskRow
	for _, part := range [][]riskRow{attackRisks, platformRisks, dataRisks, organisationRisks} {
		all = append(all, part...)
	}
	return all
}
