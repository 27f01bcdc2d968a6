package example_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.org/toepasselijk/annexa"
	"example.org/toepasselijk/annexa/lang"
	"example.org/toepasselijk/risk"
	"example.org/toepasselijk/risk/example"
)

// leaf is one value of a document and its place.
type leaf struct {
	at    string
	value reflect.Value
}

func leaves(at string, v reflect.Value) (out []leaf) {
	switch v.Kind() {
	case reflect.Pointer:
		return leaves(at, v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			out = append(out, leaves(at+"/"+v.Type().Field(i).Name, v.Field(i))...)
		}
		return out
	case reflect.Slice:
		out = append(out, leaf{at + "/#", reflect.ValueOf(v.Len())})
		for i := range v.Len() {
			out = append(out, leaves(fmt.Sprintf("%s/%d", at, i+1), v.Index(i))...)
		}
		return out
	}
	return []leaf{{at, v}}
}

// alike names the fields that hold the same in both languages: ids, choices,
// dates and names of people.
var alike = regexp.MustCompile(`/(ID|Type|Kind|Types/\d+|Colour|Threat|Basis|Version|Status|Applicable|Option|Classification|Date|Due|NextReview|Milestone|(Properties|Assets|Actions|Controls|Frameworks)/\d+)$|^/Organisation/(Name|Participants/\d+/Name)$|/Approval/Name$`)

// international are the words that Dutch took over from English.
var international = []string{"Security officer", "Privacy officer", "Laptops", "Joris Hoekstra, Security officer"}

func TestLanguagesSayTheSame(t *testing.T) {
	nl := leaves("", reflect.ValueOf(example.Document(lang.NL)))
	en := leaves("", reflect.ValueOf(example.Document(lang.EN)))
	require.Equal(t, len(nl), len(en))
	numbers := regexp.MustCompile(`\d+`)
	for i := range nl {
		at, a, b := nl[i].at, nl[i].value, en[i].value
		require.Equal(t, at, en[i].at)
		if a.Kind() != reflect.String || alike.MatchString(at) {
			assert.Equal(t, a.Interface(), b.Interface(), at)
			continue
		}
		assert.Equal(t, a.String() == "", b.String() == "", at)
		if a.String() != "" && !slices.Contains(international, a.String()) {
			assert.NotEqual(t, a.String(), b.String(), "%s is not translated", at)
		}
		assert.ElementsMatch(t, numbers.FindAllString(a.String(), -1), numbers.FindAllString(b.String(), -1), "%s: other numbers\n%s\n%s", at, a, b)
	}
}

// prose yields the sentences of the document that stand on their own; roles,
// references and reasons may well return.
func prose(d *risk.Document) map[string]string {
	out := map[string]string{}
	own := regexp.MustCompile(`/(Title|Cause|Event|Consequence|OwnThreat|Vulnerability|Existing|Remark|Explanation|Description|Justification|Requirements|Change|Note|Scope|Exclusions|Interfaces|Context|Source|ResidualNote|ControlSet|(Declined|Dismissals)/\d+/Reason)$`)
	for _, l := range leaves("", reflect.ValueOf(d)) {
		if l.value.Kind() == reflect.String && l.value.String() != "" && own.MatchString(l.at) {
			out[l.at] = l.value.String()
		}
	}
	return out
}

func TestNoSentenceTwice(t *testing.T) {
	ends := regexp.MustCompile(`[.!?](\s+|$)`)
	for _, l := range lang.All() {
		seen := map[string]string{}
		for at, text := range prose(example.Document(l)) {
			for _, s := range ends.Split(text, -1) {
				s = strings.ToLower(strings.TrimSpace(s))
				if s == "" {
					continue
				}
				assert.Empty(t, seen[s], "%s %s: %q", l.Code(), at, s)
				seen[s] = at
			}
		}
	}
}

// The example does not lean on the catalogue's stories, and no text is left
// half typed.
func TestTextsAreWhole(t *testing.T) {
	for _, l := range lang.All() {
		stories := map[string]bool{}
		for threat := range annexa.Threats() {
			stories[threat.Example.In(l)] = true
			for _, v := range threat.Vulnerabilities.In(l) {
				stories[v] = true
			}
		}
		sentence := regexp.MustCompile(`/(Existing|Remark|Explanation|Justification|Requirements|Change|Note|Scope|Exclusions|Interfaces|Context|ResidualNote|ControlSet|Reason)$`)
		clause := regexp.MustCompile(`/(Title|Cause|Event|Consequence|Vulnerability|OwnThreat)$`)
		for at, text := range prose(example.Document(l)) {
			assert.False(t, stories[text], "%s %s is the catalogue's own", l.Code(), at)
			assert.Equal(t, strings.TrimSpace(text), text, at)
			assert.NotContains(t, text, "  ", at)
			assert.Equal(t, strings.ToUpper(text[:1]), text[:1], "%s %s starts with a capital: %s", l.Code(), at, text)
			if sentence.MatchString(at) {
				assert.True(t, strings.HasSuffix(text, "."), "%s %s ends with a stop: %s", l.Code(), at, text)
			}
			if clause.MatchString(at) {
				assert.False(t, strings.HasSuffix(text, "."), "%s %s is a clause: %s", l.Code(), at, text)
			}
		}
	}
}
