using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Cacao.AspNetCore;

/// <summary>Serves the Banana Cake Pop IDE below the endpoint's path.</summary>
internal sealed class GraphQLToolHandler(GraphQLEndpoint endpoint)
{
    private const string ConfigurationFile = "bcp-config.json";

    private static readonly FileExtensionContentTypeProvider s_contentTypes = new();

    private readonly Lazy<string?> _folder = new(() => ToolFolder.Find(endpoint.Options.Tool.ContentFolder));

    /// <summary>True for browsers that come to the endpoint, and for the files that the IDE asks for.</summary>
    public bool Accepts(HttpRequest request)
        => endpoint.Options.Tool.Enable == true
            && (FileName(request).Length > 0 || request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase));

    public async Task InvokeAsync(HttpContext context)
    {
        var file = FileName(context.Request);
        if (file.Length == 0)
        {
            if (!context.Request.Path.Value!.EndsWith('/'))
            {
                // Its files have relative names.
                context.Response.Redirect($"{context.Request.PathBase}{context.Request.Path}/{context.Request.QueryString}");
                return;
            }

            file = "index.html";
        }

        if (file == ConfigurationFile)
        {
            await SendConfigurationAsync(context).ConfigureAwait(false);
        }
        else if (_folder.Value is not { } folder)
        {
            await SendMissingAsync(context, file).ConfigureAwait(false);
        }
        else
        {
            await SendFileAsync(context, folder, file).ConfigureAwait(false);
        }
    }

    /// <summary>What the path has below the endpoint's.</summary>
    private static string FileName(HttpRequest request)
    {
        var values = request.RouteValues;
        return values["folder"] is not string folder ? string.Empty
            : values["file"] is string { Length: > 0 } file ? $"{folder}/{file}"
            : folder;
    }

    private static async Task SendFileAsync(HttpContext context, string folder, string file)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, file));
        if (!path.StartsWith(folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || file.StartsWith("node_modules", StringComparison.Ordinal)
            || !File.Exists(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = s_contentTypes.TryGetContentType(path, out var contentType) ? contentType : "application/octet-stream";

        // Files below static/ have the hash of their content in their names.
        context.Response.Headers.CacheControl = file.StartsWith("static/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.SendFileAsync(path, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task SendConfigurationAsync(HttpContext context)
    {
        var options = endpoint.Options.Tool;
        var request = context.Request;
        var path = request.Path.Value![..^(ConfigurationFile.Length + 1)];
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("endpoint"u8, $"{request.Scheme}://{request.Host}{request.PathBase}{path}");
        json.WriteBoolean("useBrowserUrlAsEndpoint"u8, true);
        json.WriteString("title"u8, options.Title);
        json.WriteString("graphQLDocument"u8, options.Document);
        json.WriteBoolean("disableTelemetry"u8, true);
        json.WriteEndObject();
        json.Flush();
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static Task SendMissingAsync(HttpContext context, string file)
    {
        if (file != "index.html")
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        const string page = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>GraphQL</title></head>
            <body>
            <h1>GraphQL</h1>
            <p>The endpoint answers GraphQL requests. The files of the IDE are not installed; this installs them:</p>
            <pre>npm ci --prefix engine/AspNetCore/Ide</pre>
            <p><a href="../graphql?sdl">The schema</a></p>
            </body>
            </html>

            """;
        return ResponseSender.SendTextAsync(context, page, ContentTypes.Html);
    }
}
