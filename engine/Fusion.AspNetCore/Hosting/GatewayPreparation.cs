using Cacao.Fusion.Composition;

namespace Cacao.Fusion;

/// <summary>Reads the schemas of an archive on another thread, beside what else a start has to do.</summary>
internal sealed class GatewayPreparation
{
    private Task<Prepared?>? _prepared;

    private GatewayPreparation(string path) => _prepared = Task.Run(() => Prepare(path));

    public static GatewayPreparation Begin(string path) => new(path);

    /// <summary>What was prepared, for the first who asks; null when it is of another text, so that the file has changed.</summary>
    public async ValueTask<GatewaySchemas?> TakeAsync(string schema)
    {
        if (Interlocked.Exchange(ref _prepared, null) is not { } task || await task.ConfigureAwait(false) is not { } prepared)
        {
            return null;
        }

        if (string.Equals(prepared.Text, schema, StringComparison.Ordinal))
        {
            return prepared.Schemas;
        }

        await prepared.Schemas.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    private static Prepared? Prepare(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var schema = FusionArchive.Open(stream).Gateway.Schema;
            var schemas = GatewaySchemas.Read(schema);
            _ = Task.Run(schemas.GetServerAsync);
            return new Prepared(schema, schemas);
        }
        catch (Exception)
        {
            // Whoever needs it reads it again, and says what is wrong.
            return null;
        }
    }

    private sealed record Prepared(string Text, GatewaySchemas Schemas);
}
