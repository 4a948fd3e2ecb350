using EShop.Defaults;
using EShop.Ordering;

var builder = WebApplication.CreateBuilder(args);
builder.AddOrdering();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOrdering();
return await app.RunWithGraphQLCommandsAsync(args);
