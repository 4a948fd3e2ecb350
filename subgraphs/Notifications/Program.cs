using EShop.Defaults;
using EShop.Notifications;

var builder = ServiceHost.CreateBuilder(args);
builder.AddNotifications();

var app = builder.Build();
app.UseServiceDefaults();
app.MapNotifications();
return await app.RunWithGraphQLCommandsAsync(args);
