using System.CommandLine;
using EShop.Cli;

return await Root.Command(Repository.Locate()).Parse(args).InvokeAsync(new InvocationConfiguration
{
    // Stopping a database and nine services in order takes a moment.
    ProcessTerminationTimeout = TimeSpan.FromSeconds(60),
    EnableDefaultExceptionHandler = false
});
