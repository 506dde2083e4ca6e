"""Which path leads where."""

from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from kiosk.city import device
from kiosk.city.web import broken
from kiosk.city.web.urls import urlpatterns as staff

handler400 = device.bad_request
handler404 = broken.not_found
handler500 = broken.broken

_DEVICE = (  # a kiosk proves itself by its signature, not by a session: no form of another page can do that
    path("d/v1/enroll", device.enroll),
    path("d/v1/batches", device.batches),
    path("d/v1/boards/<str:tenant>", device.board),
    path("d/v1/blobs/<str:tenant>/<str:digest>", device.blob),
    path("d/v1/sealed/<str:tenant>", device.sealed),
    path("d/v1/streams/<str:stream>", device.streams),
)
for one in _DEVICE:
    one.callback = csrf_exempt(one.callback)

urlpatterns = [*_DEVICE, *staff]
