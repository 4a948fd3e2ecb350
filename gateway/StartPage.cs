namespace EShop.Gateway;

/// <summary>What a browser sees at the root: links to what is there.</summary>
internal static class StartPage
{
    private const string Html = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>EShop</title></head>
        <body style="font-family: system-ui; max-width: 40rem; margin: 4rem auto; line-height: 1.6">
        <h1>EShop</h1>
        <ul>
        <li><a href="/graphql/">GraphQL: the IDE</a></li>
        <li><a href="/graphql?sdl">GraphQL: the schema</a></li>
        <li><a href="/openapi.json">REST: the OpenAPI description</a></li>
        <li><a href="/health/ready">Health</a></li>
        </ul>
        </body>
        </html>
        """;

    public static void MapStartPage(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet("/", (RequestDelegate)(static context => Results.Content(Html, "text/html; charset=utf-8").ExecuteAsync(context)));
}
