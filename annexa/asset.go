package annexa

import (
	"iter"
	"slices"

	"example.org/toepasselijk/annexa/lang"
)

// AssetTypeID names a type of asset, such as "personal_data".
type AssetTypeID string

// AssetType is a kind of asset, with examples to recognise it by.
type AssetType struct {
	ID       AssetTypeID
	Primary  bool // information or a process itself, rather than what carries it
	Name     lang.Text
	Examples lang.In[[]string]
}

// AssetTypes yields the types of asset, primary ones first.
func AssetTypes() iter.Seq[AssetType] { return slices.Values(assetTypes) }

// AssetTypeByID returns the asset type with the given id, and whether there
// is one.
func AssetTypeByID(id AssetTypeID) (AssetType, bool) {
	i, ok := assetTypeIndex[id]
	if !ok {
		return AssetType{}, false
	}
	return assetTypes[i], true
}

var assetTypeIndex = index(assetTypes, func(t AssetType) AssetTypeID { return t.ID })
