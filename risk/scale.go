package risk

import "example.org/toepasselijk/annexa/lang"

// The standard wording of the scales, by number of steps. Frequencies are the
// product's own choice; ISO/IEC 27005:2022, annex A, asks only that the steps
// are told apart.
var standardLikelihood = map[int]lang.In[[]LikelihoodStep]{
	5: lang.Of(
		[]LikelihoodStep{
			{Name: "Zelden", Frequency: "Minder dan eens in de tien jaar"},
			{Name: "Onwaarschijnlijk", Frequency: "Eens in de drie tot tien jaar"},
			{Name: "Mogelijk", Frequency: "Eens in de één tot drie jaar"},
			{Name: "Waarschijnlijk", Frequency: "Eén of enkele keren per jaar"},
			{Name: "Vrijwel zeker", Frequency: "Elke maand of vaker"},
		},
		[]LikelihoodStep{
			{Name: "Rare", Frequency: "Less than once in ten years"},
			{Name: "Unlikely", Frequency: "Once in three to ten years"},
			{Name: "Possible", Frequency: "Once in one to three years"},
			{Name: "Likely", Frequency: "Once or a few times a year"},
			{Name: "Almost certain", Frequency: "Every month or more often"},
		}),
	4: lang.Of(
		[]LikelihoodStep{
			{Name: "Onwaarschijnlijk", Frequency: "Minder dan eens in de vijf jaar"},
			{Name: "Mogelijk", Frequency: "Eens in de één tot vijf jaar"},
			{Name: "Waarschijnlijk", Frequency: "Eén of enkele keren per jaar"},
			{Name: "Vrijwel zeker", Frequency: "Elke maand of vaker"},
		},
		[]LikelihoodStep{
			{Name: "Unlikely", Frequency: "Less than once in five years"},
			{Name: "Possible", Frequency: "Once in one to five years"},
			{Name: "Likely", Frequency: "Once or a few times a year"},
			{Name: "Almost certain", Frequency: "Every month or more often"},
		}),
	3: lang.Of(
		[]LikelihoodStep{
			{Name: "Klein", Frequency: "Minder dan eens in de vijf jaar"},
			{Name: "Middelmatig", Frequency: "Eens in de één tot vijf jaar"},
			{Name: "Groot", Frequency: "Elk jaar of vaker"},
		},
		[]LikelihoodStep{
			{Name: "Low", Frequency: "Less than once in five years"},
			{Name: "Moderate", Frequency: "Once in one to five years"},
			{Name: "High", Frequency: "Every year or more often"},
		}),
}

var standardImpact = map[int]lang.In[[]Step]{
	5: lang.Of(
		[]Step{
			{"Klein", "Hinder binnen een team; binnen een dag opgelost"},
			{"Beperkt", "Enkele klanten of een afdeling merken het; schade tot één weekomzet"},
			{"Flink", "Veel klanten merken het of een melding is verplicht; schade tot één maandomzet"},
			{"Groot", "Klanten vertrekken of een toezichthouder grijpt in; schade tot een kwartaalomzet"},
			{"Ernstig", "Het voortbestaan van de organisatie of iemands veiligheid is in gevaar"},
		},
		[]Step{
			{"Minor", "A nuisance within a team; solved within a day"},
			{"Limited", "Some customers or one department notice; loss up to a week's revenue"},
			{"Serious", "Many customers notice or a report is mandatory; loss up to a month's revenue"},
			{"Major", "Customers leave or a regulator steps in; loss up to a quarter's revenue"},
			{"Severe", "The organisation's survival or somebody's safety is at stake"},
		}),
	4: lang.Of(
		[]Step{
			{"Klein", "Hinder binnen een team; binnen een dag opgelost"},
			{"Beperkt", "Enkele klanten of een afdeling merken het; schade tot één weekomzet"},
			{"Groot", "Veel klanten merken het of een melding is verplicht; schade tot een kwartaalomzet"},
			{"Ernstig", "Het voortbestaan van de organisatie of iemands veiligheid is in gevaar"},
		},
		[]Step{
			{"Minor", "A nuisance within a team; solved within a day"},
			{"Limited", "Some customers or one department notice; loss up to a week's revenue"},
			{"Major", "Many customers notice or a report is mandatory; loss up to a quarter's revenue"},
			{"Severe", "The organisation's survival or somebody's safety is at stake"},
		}),
	3: lang.Of(
		[]Step{
			{"Klein", "Hinder; binnen enkele dagen opgelost"},
			{"Middelmatig", "Klanten merken het of een melding is verplicht; schade tot één maandomzet"},
			{"Groot", "Klanten vertrekken, een toezichthouder grijpt in of iemands veiligheid is in gevaar"},
		},
		[]Step{
			{"Low", "A nuisance; solved within a few days"},
			{"Moderate", "Customers notice or a report is mandatory; loss up to a month's revenue"},
			{"High", "Customers leave, a regulator steps in or somebody's safety is at stake"},
		}),
}

// AssetLevels is the number of levels of value of an asset.
const AssetLevels = 4

var assetLevels = lang.Of(
	[AssetLevels]string{"Laag", "Middel", "Hoog", "Zeer hoog"},
	[AssetLevels]string{"Low", "Medium", "High", "Very high"},
)

// AssetLevel returns what level n of an asset's value, from 1 to
// [AssetLevels], is called in l; empty for any other n.
func AssetLevel(l lang.Lang, n int) string {
	if n < 1 || n > AssetLevels {
		return ""
	}
	return assetLevels.In(l)[n-1]
}
