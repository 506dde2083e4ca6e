// A row of steps to choose one of: the names stand in the row, the chosen one is deep and says so to the ear.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Bridge

Column {
    id: steps

    required property string title
    required property list<string> names
    required property int chosen
    property Component beside: null             // drawn after the title
    property list<real> sizes: []               // letter size of each name, for names that show what they do

    readonly property real longest: steps.names.reduce((most, name) => Math.max(most, PhraseView.ems(name)), 1)
    readonly property real breadth: (steps.width - Theme.gap * (steps.names.length - 1)) / steps.names.length
    readonly property int fitting: Math.floor((steps.breadth - Theme.half) / steps.longest)        // letter size with which all stand in one line

    readonly property real rowHeight: Math.max(Theme.touchTarget, Theme.noteSize * 2)
    readonly property real longestFolded: steps.names.reduce((most, name) => Math.max(most, PhraseView.emsFolded(name)), 1)
    readonly property int folded: Math.floor(Math.min((steps.breadth - Theme.half) / steps.longestFolded, steps.rowHeight * 0.36))  // in two lines

    signal choose(step: int)

    spacing: Math.round(Theme.px(2))

    Row {
        width: parent.width
        spacing: Theme.grid

        Words {
            width: Math.min(implicitWidth, steps.width - drawn.width - parent.spacing)
            rightPadding: 0
            says: steps.title
            size: Theme.noteSize
        }
        Loader {
            id: drawn

            anchors.verticalCenter: parent?.verticalCenter
            sourceComponent: steps.beside
        }
    }
    Row {
        id: row

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: steps.names

            BigButton {
                id: step

                required property string modelData
                required property int index

                width: steps.breadth
                height: steps.rowHeight
                label: step.modelData
                told: false
                hint: step.checked ? qsTr("%1。いま これです").arg(steps.title) : steps.title
                size: steps.sizes.length > step.index ? steps.sizes[step.index] : Math.min(Theme.noteSize, Math.max(steps.fitting, steps.folded))
                compact: steps.fitting < Theme.noteSize * 1.3
                quiet: true
                checked: step.index === steps.chosen
                onActivated: steps.choose(step.index)
            }
        }
    }
}
