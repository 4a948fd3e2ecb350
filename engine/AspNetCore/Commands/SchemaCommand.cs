using System.CommandLine;
using Cacao.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.AspNetCore;

/// <summary><c>schema export</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(IServiceProvider services)
    {
        var output = new Option<FileInfo?>("--output") { Description = "The file to write; the schema is printed without it." };
        var schemaName = new Option<string?>("--schema-name") { Description = "The schema to export; needed when there are several." };
        var export = new Command("export", "Writes the schema in the schema definition language.") { output, schemaName };
        export.SetAction(async (parsed, cancellationToken) =>
        {
            var executors = services.GetRequiredService<IRequestExecutorProvider>();
            var executor = await executors.GetExecutorAsync(parsed.GetValue(schemaName), cancellationToken).ConfigureAwait(false);
            var text = SchemaText.Print(executor.Schema);
            if (!text.EndsWith('\n'))
            {
                text += "\n";
            }

            if (parsed.GetValue(output) is not { } file)
            {
                await Console.Out.WriteAsync(text).ConfigureAwait(false);
                return 0;
            }

            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, text, cancellationToken).ConfigureAwait(false);
            await Console.Out.WriteLineAsync($"Exported the schema to {file.FullName}").ConfigureAwait(false);
            return 0;
        });
        return new Command("schema", "Works with the schema.") { export };
    }
}
