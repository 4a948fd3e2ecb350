using Microsoft.AspNetCore.Builder;

namespace EShop.Defaults;

/// <summary>Begins the processes of the shop.</summary>
public static class ServiceHost
{
    /// <summary>
    /// A builder with the settings of files, environment and arguments as they are at the start: to notice later changes, every folder below
    /// the content root would be watched, which takes longer than all else a start does where that is a repository.
    /// </summary>
    /// <param name="args">The command line; <c>--hostBuilder:reloadConfigOnChange=true</c> watches after all.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args)
        => WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
}
