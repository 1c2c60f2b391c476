//go:build js

package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// importTool is of the server alone, see [read].
func importTool() []app.UI { return nil }
