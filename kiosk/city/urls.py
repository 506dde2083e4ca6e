"""Which path leads where."""

from django.urls import path

from kiosk.city import device

handler400 = device.bad_request
handler404 = device.not_found
handler500 = device.broken

urlpatterns = [
    path("d/v1/enroll", device.enroll),
    path("d/v1/batches", device.batches),
    path("d/v1/boards/<str:tenant>", device.board),
    path("d/v1/blobs/<str:tenant>/<str:digest>", device.blob),
    path("d/v1/sealed/<str:tenant>", device.sealed),
    path("d/v1/streams/<str:stream>", device.streams),
]
