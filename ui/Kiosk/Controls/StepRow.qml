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

    // A name stands in one line, or on two where its phrases are parted by a space and letters would be too small.
    readonly property int inOneLine: steps.names.reduce((most, name) => Math.max(most, name.length), 1)
    readonly property int inTwoLines: steps.names.reduce((most, name) => Math.max(most, ...name.split(" ").map(phrase => phrase.length)), 1)
    readonly property bool parted: steps.breadth - Theme.half < steps.inOneLine * Theme.floorSize
    readonly property int longest: steps.parted ? steps.inTwoLines : steps.inOneLine
    readonly property real breadth: (steps.width - Theme.gap * (steps.names.length - 1)) / steps.names.length
    readonly property int fitting: Math.floor((steps.breadth - Theme.half) / steps.longest)        // letters that stand in one line

    signal choose(step: int)

    spacing: Math.round(Theme.px(2))

    Row {
        width: parent.width
        spacing: Theme.grid

        Words {
            width: Math.min(implicitWidth, steps.width - drawn.width - parent.spacing)
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
                height: Math.max(Theme.touchTarget, Theme.noteSize * 2, steps.parted && steps.inTwoLines < steps.inOneLine ? step.size * 2.7 + Theme.half : 0)
                label: step.modelData
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
