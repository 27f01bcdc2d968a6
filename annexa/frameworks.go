package annexa

// The frameworks, in the order they are offered in: laws first. Each stands in
// its own crosswalk_*.go, whose head says where it comes from, which edition it
// is and who may use it. CIS Controls v8 is left out: its licence, CC BY-NC-ND,
// does not allow it.
var frameworks = []Framework{nis2, cbw, gdpr, bio2, nen7510, csf2}
