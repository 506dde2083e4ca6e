// Which file draws which kind of widget; a new kind is one more line here.
pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick
import Qt.labs.qmlmodels

QtObject {
    readonly property Component draw: DelegateChooser {
        id: chooser

        role: "kind"

        DelegateChoice { roleValue: "text"; TextWidget {} }
        DelegateChoice { roleValue: "button"; ButtonWidget {} }
        DelegateChoice { roleValue: "icon"; IconWidget {} }
        DelegateChoice { roleValue: "row"; RowWidget {} }
        DelegateChoice { roleValue: "key"; KeyWidget {} }
        DelegateChoice { roleValue: "tab"; TabWidget {} }
        DelegateChoice { roleValue: "avatar"; AvatarWidget {} }
        DelegateChoice { roleValue: "notice"; NoticeWidget {} }
        DelegateChoice { roleValue: "field"; FieldWidget {} }
        DelegateChoice { roleValue: "flickkey"; FlickKeyWidget {} }
        DelegateChoice { roleValue: "bubble"; BubbleWidget {} }
        DelegateChoice { roleValue: "link"; LinkWidget {} }
        DelegateChoice { roleValue: "tile"; TileWidget {} }
        DelegateChoice { roleValue: "choice"; ChoiceWidget {} }
        DelegateChoice { roleValue: "viewfinder"; ViewfinderWidget {} }
        DelegateChoice { roleValue: "toggle"; ToggleWidget {} }
        DelegateChoice { roleValue: "slider"; SliderWidget {} }
        DelegateChoice { roleValue: "answer"; AnswerWidget {} }
        DelegateChoice { roleValue: "choice"; ChoiceWidget {} }
        DelegateChoice { roleValue: "dots"; DotsWidget {} }
        DelegateChoice { roleValue: "picture"; PictureWidget {} }
        DelegateChoice { roleValue: "sign"; SignWidget {} }
        DelegateChoice { roleValue: "pin"; PinWidget {} }
        DelegateChoice { roleValue: "map"; MapWidget { draw: chooser } }
        DelegateChoice { roleValue: "spot"; SpotWidget {} }
        DelegateChoice { roleValue: "glass"; GlassWidget {} }
        DelegateChoice { roleValue: "lift"; LiftWidget {} }
        DelegateChoice { roleValue: "group"; GroupWidget { draw: chooser } }
    }
}
