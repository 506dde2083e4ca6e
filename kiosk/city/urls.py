"""Which path leads where."""

from django.urls import path

from kiosk.city import device

handler400 = device.bad_request
handler404 = device.not_found
handler500 = device.broken

urlpatterns = [
    path("d/v1/enroll", device.enroll),
    path("d/v1/batches", device.batches),
    path("d/v1/notices", device.notices),
    path("d/v1/streams/<str:stream>", device.streams),
]
