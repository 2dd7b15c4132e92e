"""Teachers."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _


class TeacherManager(BaseUserManager["Teacher"]):
    """Makes teachers with hashed passwords."""

    def create_teacher(self, email: str, name: str, password: str) -> "Teacher":
        """A teacher who signs in with an e-mail address; the address is kept in lower case."""
        teacher = self.model(email=email.strip().lower(), name=name.strip())
        teacher.set_password(password)
        teacher.save(using=self._db)
        return teacher

    def get_by_natural_key(self, username: str | None) -> "Teacher":
        """Looks an address up however it was typed."""
        return self.get(email=(username or "").strip().lower())


class Teacher(AbstractBaseUser):
    """A teacher; sees only the sections that list them."""

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("name"), max_length=80)
    is_active = models.BooleanField(default=True)

    objects: ClassVar[TeacherManager] = TeacherManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name
