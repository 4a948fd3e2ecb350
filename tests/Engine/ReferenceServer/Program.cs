// A server for the public suites of transports and introspection, and for whoever wants to try one:
// dotnet run --project tests/Engine/ReferenceServer -- --urls http://127.0.0.1:5050
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder
    .AddGraphQL("reference")
    .AddReferenceTypes()
    .AddInMemorySubscriptions()
    .ModifyOptions(o =>
    {
        o.EnableDefer = true;
        o.EnableStream = true;
    })
    .ModifyRequestOptions(o => o.EnableIntrospection = true);

var app = builder.Build();
app.UseWebSockets();
app.MapGraphQL("/graphql", schemaName: "reference");
return await app.RunWithGraphQLCommandsAsync(args);
