using EShop.Defaults;
using EShop.Gateway;

var builder = ServiceHost.CreateBuilder(args);
builder.AddGateway();

var app = builder.Build();
app.UseGatewayCors();
app.UseServiceDefaults();
app.MapGateway();
await app.RunAsync();
