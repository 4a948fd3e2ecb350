using EShop.Defaults;
using EShop.Identity;
using EShop.Identity.Users;

var builder = ServiceHost.CreateBuilder(args);
builder.AddIdentity();

var app = builder.Build();
if (args is ["admin", "create", var email])
{
    return await AdminCommand.CreateAsync(app.Services, email, app.Configuration["Identity:Admin:Password"], Console.Out);
}

app.UseServiceDefaults();
app.MapIdentity();
return await app.RunWithGraphQLCommandsAsync(args);
