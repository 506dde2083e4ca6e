// What the head of every skin is told; the page fills it in.
import QtQuick

Item {
    property string title: ""
    property string before: ""              // title of the page of the same app that back leads to
    property bool back: false
}
