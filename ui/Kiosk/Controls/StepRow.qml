// A row of steps to choose one of: the names stand in the row, the chosen one is deep and says so to the ear.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Column {
    id: steps

    required property string title
    required property list<string> names
    required property int chosen
    property Component beside: null             // drawn after the title
    property list<real> sizes: []               // letter size of each name, for names that show what they do

    readonly property int longest: steps.names.reduce((most, name) => Math.max(most, name.length), 1)
    readonly property real breadth: (steps.width - Theme.gap * (steps.names.length - 1)) / steps.names.length
    readonly property int fitting: Math.floor((steps.breadth - Theme.half) / steps.longest)        // letters that stand in one line

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
                height: Math.max(Theme.touchTarget, Theme.noteSize * 2)
                label: step.modelData
                told: false
                hint: steps.title + (step.checked ? "。いま これです" : "")
                size: steps.sizes.length > step.index ? steps.sizes[step.index] : Math.min(Theme.noteSize, steps.fitting)
                compact: steps.fitting < Theme.noteSize * 1.3
                quiet: true
                checked: step.index === steps.chosen
                onActivated: steps.choose(step.index)
            }
        }
    }
}
