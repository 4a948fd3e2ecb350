[assembly: Module("NotificationsTypes")]
