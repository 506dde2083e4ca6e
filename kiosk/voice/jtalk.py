"""pyopenjtalk as the voice uses it, loaded without the notice it prints about parts that are not needed."""

from kiosk.voice.quiet import quiet_import

with quiet_import():
    import pyopenjtalk
    from pyopenjtalk.htsengine import HTSEngine
    from pyopenjtalk.openjtalk import OpenJTalk
    from pyopenjtalk.types import MeCabMorph, NJDFeature

__all__ = ["HTSEngine", "MeCabMorph", "NJDFeature", "OpenJTalk", "pyopenjtalk"]
