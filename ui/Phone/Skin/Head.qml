// What the head of every skin is told; the page fills it in.
import QtQuick

Item {
    property string title: ""
    property bool back: false
}
