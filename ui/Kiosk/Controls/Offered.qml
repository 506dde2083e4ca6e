// What a part of a page offers to press, by its words, in reading order: for the voice that tells the page.
pragma Singleton
import QtQuick

QtObject {
    id: offered

    function within(item: Item): list<string> {
        if (!item.visible || !item.enabled)
            return [];
        if (item.told !== undefined && item.saying !== undefined)
            return item.told ? [item.saying] : [];
        let found = [];
        for (const child of item.children)
            found = found.concat(offered.within(child));
        return found;
    }
}
