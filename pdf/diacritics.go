package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// diacritic is a mark that stands on, in or under a letter.
type diacritic struct {
	class   uint8  // of combination, as Unicode numbers it: the order in which marks join
	letters string // that it joins
	joined  string // what each of them becomes
}

// diacritics are the marks that join a letter to one character, as Unicode
// composes them (normalization form C), for every such character that the fonts
// hold: of Latin, Vietnamese, Greek and Cyrillic. Some systems hand over file
// names and pasted text with every mark apart.
var diacritics = map[rune]diacritic{
	'\u0300': {230, "AEIOUaeiouÜüNnЕИеиWwÂâĂăÊêÔôƠơƯưYyἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩαεηιουωΑΕΗ᾿ϊΙ῾ϋΥ¨ΟΩ", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝẀẁẦầẰằỀềỒồỜờỪừỲỳἂἃἊἋἒἓἚἛἢἣἪἫἲἳἺἻὂὃὊὋὒὓὛὢὣὪὫὰὲὴὶὸὺὼᾺῈῊ῍ῒῚ῝ῢῪ῭ῸῺ"},
	'\u0301': {230, "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωГКгкĒēMmŌōWwÂâĂăÊêÔôƠơƯưἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩ᾿῾", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώЃЌѓќḖḗḾḿṒṓẂẃẤấẮắẾếỐốỚớỨứἄἅἌἍἔἕἜἝἤἥἬἭἴἵἼἽὄὅὌὍὔὕὝὤὥὬὭ῎῞"},
	'\u0302': {230, "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"},
	'\u0303': {230, "ANOanoIiUuÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"},
	'\u0304': {230, "AaEeIiOoUuÜüÆæИиУуGgḶḷṚṛαΑιΙυΥ", "ĀāĒēĪīŌōŪūǕǖǢǣӢӣӮӯḠḡḸḹṜṝᾱᾹῑῙῡῩ"},
	'\u0306': {230, "AaEeGgIiOoUuУИиуЖжАаЕеẠạαΑιΙυΥ", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗẶặᾰᾸῐῘῠῨ"},
	'\u0307': {230, "CcEeGgIZzAaBbDdFfHhMmNnPpRrSsŠšTtYy", "ĊċĖėĠġİŻżȦȧḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṦṧṪṫẎẏ"},
	'\u0308': {230, "AEIOUaeiouyYΙΥιυЕІеіОоHhWwt", "ÄËÏÖÜäëïöüÿŸΪΫϊϋЁЇёїӦӧḦḧẄẅẗ"},
	'\u0309': {230, "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"},
	'\u030a': {230, "AaUu", "ÅåŮů"},
	'\u030b': {230, "OoUuУу", "ŐőŰűӲӳ"},
	'\u030c': {230, "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǮǯǰȞȟ"},
	'\u030f': {230, "AaEeIiOo", "ȀȁȄȅȈȉȌȍ"},
	'\u0313': {230, "αΑεΕηΗιΙοΟυωΩρ", "ἀἈἐἘἠἨἰἸὀὈὐὠὨῤ"},
	'\u0314': {230, "αΑεΕηΗιΙοΟυΥωΩρΡ", "ἁἉἑἙἡἩἱἹὁὉὑὙὡὩῥῬ"},
	'\u031b': {216, "OoUu", "ƠơƯư"},
	'\u0323': {220, "DdHhKkLlMmNnRrSsTtVvZzAaEeIiOoƠơUuƯưYy", "ḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"},
	'\u0324': {220, "Uu", "Ṳṳ"},
	'\u0326': {220, "SsTt", "ȘșȚț"},
	'\u0327': {202, "CcGgKkLlNnRrSsTtDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţḐḑḨḩ"},
	'\u0328': {202, "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"},
	'\u032e': {220, "Hh", "Ḫḫ"},
	'\u0331': {220, "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"},
	'\u0338': {1, "=", "≠"},
	'\u0342': {230, "ἀἁἈἉἠἡἨἩἰἱἸἹὐὑὙὠὡὨὩα¨η᾿ιϊ῾υϋω", "ἆἇἎἏἦἧἮἯἶἷἾἿὖὗὟὦὧὮὯᾶ῁ῆ῏ῖῗ῟ῦῧῶ"},
	'\u0345': {240, "ἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰαάᾶΑὴηήῆΗὼωώῶΩ", "ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯᾲᾳᾴᾷᾼῂῃῄῇῌῲῳῴῷῼ"},
}

// composed joins every letter with the marks behind it, as far as there is
// one character for the two, in the order of Unicode: one under a letter
// before one on it. It writes over runes.
func composed(runes []rune) []rune {
	out := runes[:0]
	for i := 0; i < len(runes); {
		letter, from := runes[i], i+1
		for i++; i < len(runes) && unicode.Is(unicode.Mn, runes[i]); i++ {
		}
		marks := runes[from:i]
		slices.SortStableFunc(marks, func(a, b rune) int { return classOf(a) - classOf(b) })
		rest := marks[:0]
		for _, m := range marks {
			between := len(rest) > 0 && classOf(rest[len(rest)-1]) == classOf(m)
			if both := joinedWith(letter, m); both != 0 && !between {
				letter = both
				continue
			}
			if !slices.Contains(rest, m) { // twice in one place is seen once
				rest = append(rest, m)
			}
		}
		out = append(append(out, letter), rest...)
	}
	return out
}

// classOf returns the class of a mark; most that join nothing stand on top.
func classOf(mark rune) int {
	if a, ok := diacritics[mark]; ok {
		return int(a.class)
	}
	return 230
}

// joinedWith returns a letter and a mark as one character, or 0.
func joinedWith(letter, mark rune) rune {
	a := diacritics[mark]
	i := strings.IndexRune(a.letters, letter)
	if i < 0 {
		return 0
	}
	return []rune(a.joined)[utf8.RuneCountInString(a.letters[:i])]
}
