// What a part of a page offers to press, by its words, in reading order: for the voice that tells the page.
pragma Singleton
import QtQuick

QtObject {
    id: offered

    function within(item: Item): list<string> {
        if (!item.visible || !item.enabled)
            return [];
        const press = item as Press;
        if (press)
            return press.told ? [press.saying] : [];
        let found = [];
        for (const child of item.children)
            found = found.concat(offered.within(child));
        return found;
    }
}
