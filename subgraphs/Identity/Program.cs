using EShop.Defaults;
using EShop.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddIdentity();

var app = builder.Build();
app.UseServiceDefaults();
app.MapIdentity();
return await app.RunWithGraphQLCommandsAsync(args);
